package nl.strook.payslips;

/**
 * An archived PDF to hand out.
 *
 * @param fileName holds tenant and period, never a BSN
 * @param sha256 fingerprint, also the ETag
 */
public record StoredPdf(String fileName, byte[] bytes, String sha256) {}
