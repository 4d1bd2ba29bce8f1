package nl.strook.payroll.admin;

import java.io.Serializable;
import nl.strook.payroll.RunSheet.LogLine;

/** A line of a run's log as the page draws it. */
public record RunLogLine(String text, String who, boolean byItself) implements Serializable {

    static RunLogLine of(LogLine line, RunWords words) {
        return new RunLogLine(words.log(line), words.who(line), line.byItself());
    }
}
