package nl.strook.launcher;

import java.time.Duration;

/** What the person who started it reads when all is up: where to go and how to get in. */
final class Welcome {

    private static final String ACCOUNTS = """
              sanne.mulder@strook.example     bureau administrator
              pieter.jansen@strook.example    bureau, payroll specialist
              anne.de.vries@noord.example     employer administrator of Technisch Bedrijf Noord
              els.bakker@noord.example        manager of Frederik
              frederik.krijger@noord.example  employee
              noor.visser@example.org         employee with two employers
              Password Fietspad-Kaars-71!   PIN 274913""";

    private Welcome() {}

    static void say(Settings settings, Console console, Duration took) {
        StringBuilder text = new StringBuilder("\n");
        text.append("  Strook is ready (").append(took.toSeconds()).append(" s)\n\n");
        text.append("  Portal           ").append(settings.publicUrl()).append("/login\n");
        text.append("  Administration   ").append(settings.adminUrl()).append("/\n");
        if (settings.smtp() == null) {
            text.append("  Mails            http://localhost:")
                    .append(settings.mailPort())
                    .append("/\n");
        }
        text.append("  Health           http://localhost:")
                .append(settings.managementPort())
                .append("/health/ready\n");
        if (settings.demo()) {
            text.append("\n  Demo accounts\n")
                    .append(ACCOUNTS.indent(4).stripTrailing())
                    .append('\n');
        } else if (settings.firstAdmin() != null) {
            text.append("\n  At the first start an invitation went to ")
                    .append(settings.firstAdmin())
                    .append('\n');
        }
        text.append("\n  Ctrl-C stops everything.\n");
        console.plain(text.toString());
    }
}
