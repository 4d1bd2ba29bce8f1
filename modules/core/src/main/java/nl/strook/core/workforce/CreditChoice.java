package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;

/** The signed request to apply the loonheffingskorting, or to stop it, from a date on. */
public record CreditChoice(LocalDate fromOn, boolean applied, LocalDate signedOn) implements Dated, Serializable {}
