package nl.strook.tenantadmin.people;

import java.util.Locale;
import java.util.Map;

/** A form whose content can be read out, to compare what was shown, what is stored by now and what was typed. */
interface Section {

    /** What it says, in the order of the form, by the key of each label in the bundle of the shell. */
    Map<String, String> told(Locale locale);
}
