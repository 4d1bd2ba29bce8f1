package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.file.FileStore;
import nl.strook.core.file.NewFile;
import nl.strook.core.file.StoredFile;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** The logo of the current tenant, for its documents. Documents that were made before keep the one they have. */
@ApplicationScoped
@Transactional
public class EmployerLogo {

    /** More is refused. */
    public static final int MOST_BYTES = LogoPicture.MOST_BYTES;

    private static final String NAME = "logo.png";
    private static final String TYPE = "image/png";
    /** Pixels of a photo can take more room as PNG than they came in. */
    private static final long MOST_STORED_BYTES = 32L * 1024 * 1024;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employers employers;

    @Inject
    FileStore files;

    @Inject
    AuditTrail audit;

    /**
     * Keeps a picture, made anew from its pixels, in the place of the one before.
     *
     * @throws BusinessRuleViolation {@code workforce.logo.tooLarge}, {@code .noPicture} or {@code .pixels}
     */
    @RequiresPermission("employers.manage")
    @Audited("employer.logo")
    public void replace(byte[] upload) {
        byte[] png = LogoPicture.png(upload);
        Employer employer = employers.get();
        UUID before = employer.getLogoFileId();
        StoredFile stored = files.store(new NewFile(NAME, TYPE, new ByteArrayInputStream(png), MOST_STORED_BYTES));
        employer.showLogo(stored.getId());
        drop(before);
        audit.record(AuditEvent.of("employer.logo")
                .about("Employer", employer.getId())
                .after(Map.of("sha256", stored.getSha256())));
    }

    /** Documents made from now on show only the name. */
    @RequiresPermission("employers.manage")
    @Audited("employer.logo.remove")
    public void remove() {
        Employer employer = employers.get();
        UUID before = employer.getLogoFileId();
        employer.showLogo(null);
        drop(before);
        audit.record(AuditEvent.of("employer.logo.remove").about("Employer", employer.getId()));
    }

    /** The picture as PNG, for a page. */
    @RequiresPermission("employees.see")
    public Optional<byte[]> shown() {
        return current();
    }

    /** The picture as PNG. */
    @SystemWork("Documents of the tenant show it; their services have checked who asks")
    public Optional<byte[]> current() {
        return employers
                .find()
                .map(Employer::getLogoFileId)
                .flatMap(files::find)
                .map(file -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(file.getSizeBytes()));
                    files.writeTo(file, bytes);
                    return bytes.toByteArray();
                });
    }

    private void drop(@Nullable UUID fileId) {
        if (fileId != null) {
            entityManager.flush();
            files.delete(fileId);
        }
    }
}
