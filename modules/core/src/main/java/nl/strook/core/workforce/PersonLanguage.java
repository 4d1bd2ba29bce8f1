package nl.strook.core.workforce;

/** Language in which somebody is addressed. */
public enum PersonLanguage {
    NL,
    EN
}
