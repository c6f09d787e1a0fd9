package vn.danvan.platform.mail;

/**
 * The server that takes mails, as set for the installation.
 *
 * @param host empty when there is none
 * @param user empty for a server that asks for none
 * @param from the address that mails come from
 */
record SmtpSettings(String host, int port, String user, String password, Tls tls, String from) {

    /** How the connection is protected: not at all, from its second word on, or from the first byte on. */
    enum Tls {
        NONE,
        STARTTLS,
        TLS
    }

    /** Without the password, for wherever this is printed. */
    @Override
    public String toString() {
        return "SmtpSettings[%s:%d %s]".formatted(host, port, tls);
    }
}
