package nl.strook.core.mail;

/** A mail in words: what the mail server gets, without its addresses. */
public record RenderedMail(String senderName, String subject, String html, String text) {}
