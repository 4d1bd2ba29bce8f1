package nl.strook.core.workforce.sheet;

import nl.strook.core.workforce.ArrivingJob;
import nl.strook.core.workforce.NewEmployee;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param person null when it says nothing of a person, or something wrong
 * @param job null when it says nothing of an employment, or something wrong
 * @param lastName as written
 * @param namesPerson whether any column of a person is filled; {@code namesJob} likewise
 */
record SheetRow(
        String number,
        String lastName,
        @Nullable NewEmployee person,
        @Nullable ArrivingJob job,
        boolean namesPerson,
        boolean namesJob) {}
