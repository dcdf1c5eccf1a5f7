package io.github.programmecatalogue.constraint;

import java.util.regex.Pattern;

/**
 * Knows an absolute URL of the web, as people publish it: letters of any script in host and path, spaces in the path.
 * {@link java.net.URI} refuses many of those.
 */
final class WebAddress {

    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern IP_LITERAL = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final String AUTHORITY_ENDS = "/?#";

    private WebAddress() {}

    /** Whether a text is a URL with scheme http or https and a host, and nothing around it. */
    static boolean isAbsolute(String text) {
        int start = authorityStart(text);
        if (start < 0 || WhiteSpace.surrounds(text) || hasControl(text)) {
            return false;
        }
        int end = start;
        while (end < text.length() && AUTHORITY_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int userInfoEnd = text.lastIndexOf('@', end - 1);
        return isHostAndPort(text, Math.max(start, userInfoEnd + 1), end);
    }

    private static int authorityStart(String text) {
        if (text.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return text.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    }

    private static boolean isHostAndPort(String text, int start, int end) {
        int colon = text.lastIndexOf(':', end - 1);
        if (colon < start || text.charAt(end - 1) == ']') {
            return isHost(text, start, end);
        }
        return PORT.matcher(text).region(colon + 1, end).matches() && isHost(text, start, colon);
    }

    private static boolean isHost(String text, int start, int end) {
        if (start < end && text.charAt(start) == '[') {
            return IP_LITERAL.matcher(text).region(start, end).matches();
        }
        return HostName.is(text, start, end);
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
