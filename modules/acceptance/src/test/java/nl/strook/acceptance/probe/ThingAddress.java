package nl.strook.acceptance.probe;

/**
 * The address of one thing, a page or a download.
 *
 * @param application {@code ess} or {@code admin}
 * @param pattern behind the application and the tenant: {@code payslips/payslip/{id}/pdf}
 */
record ThingAddress(String application, String pattern) {

    /** @param slug empty for the address without an employer that only the administration has */
    String at(String slug, String id) {
        String tenant = slug.isEmpty() ? "" : "/" + slug;
        return (application.equals("admin") ? "/admin" : "") + tenant + "/" + pattern.replace("{id}", id);
    }

    @Override
    public String toString() {
        return application + " " + pattern;
    }
}
