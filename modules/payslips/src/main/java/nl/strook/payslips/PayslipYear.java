package nl.strook.payslips;

import java.io.Serializable;

/** A year with payslips: how many, and their net sum in cents. */
public record PayslipYear(int year, long count, long netCents) implements Serializable {

    public int getYear() {
        return year;
    }

    public long getCount() {
        return count;
    }

    public long getNetCents() {
        return netCents;
    }
}
