package io.github.programmecatalogue.constraint;

/** Knows the form of an e-mail address, with letters of any script; whether a mailbox is there, nobody can know. */
final class MailAddress {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final String NOT_IN_LOCAL_PART = "()<>[]:;,\\\"";

    private MailAddress() {}

    /** Whether a text has one @, a local part before it, and a domain with a dot after it. */
    static boolean is(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL_PART
                && isLocalPart(text, at)
                && HostName.is(text, at + 1, text.length())
                && HostName.isQualified(text, at + 1, text.length());
    }

    /** Dots stand between other characters: neither at an end nor side by side. */
    private static boolean isLocalPart(String text, int end) {
        boolean afterDot = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (WhiteSpace.isWhiteSpace(c) || Character.isISOControl(c) || NOT_IN_LOCAL_PART.indexOf(c) >= 0) {
                return false;
            }
            if (c == '.' && afterDot) {
                return false;
            }
            afterDot = c == '.';
        }
        return !afterDot;
    }
}
