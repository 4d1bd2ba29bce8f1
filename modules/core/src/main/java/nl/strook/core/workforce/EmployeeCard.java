package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, for the pages that show and change it; BSN and IBAN masked.
 *
 * @param version a change is refused when the row has another one by then
 * @param accountSince day on which the account was entered; null without account
 */
public record EmployeeCard(
        UUID id,
        int version,
        String number,
        PersonName name,
        LocalDate birthOn,
        @Nullable String maskedBsn,
        @Nullable String maskedAccount,
        @Nullable LocalDate accountSince,
        boolean payOtherwise,
        @Nullable Address address,
        @Nullable String email,
        PersonLanguage language)
        implements Serializable {}
