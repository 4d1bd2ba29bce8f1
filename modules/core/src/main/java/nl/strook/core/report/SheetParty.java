package nl.strook.core.report;

import java.util.List;

/**
 * Who the document is from, and who it is for.
 *
 * @param employerName legal name, as {@code Technisch Bedrijf Noord B.V.}
 * @param employerAddress on one line, as {@code Havenweg 1, 1234 ZZ Voorbeeldstad}
 * @param payrollTaxNumber loonheffingennummer
 * @param employeeName name as in the address
 * @param employeeAddress lines under the name, at most four; may be empty
 */
public record SheetParty(
        String employerName,
        String employerAddress,
        String payrollTaxNumber,
        String employeeName,
        List<String> employeeAddress) {

    public SheetParty {
        SheetText.required("employerName", employerName);
        SheetText.required("employerAddress", employerAddress);
        SheetText.required("payrollTaxNumber", payrollTaxNumber);
        SheetText.required("employeeName", employeeName);
        employeeAddress = List.copyOf(employeeAddress);
        if (employeeAddress.size() > 4) {
            throw new IllegalArgumentException("An address has at most four lines under the name");
        }
    }
}
