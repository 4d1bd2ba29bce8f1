package nl.strook.core.mail;

import java.time.Instant;

/**
 * A mail ready for the mail server.
 *
 * @param mailId letters, digits and dots; makes the Message-ID and the envelope sender, the same at each try
 */
public record OutgoingMail(String mailId, MailAddress to, RenderedMail words, Instant at) {}
