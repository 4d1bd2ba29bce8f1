package nl.strook.canary.leave;

import jakarta.mail.Message;

class MailsItself {
    Message message;
}
