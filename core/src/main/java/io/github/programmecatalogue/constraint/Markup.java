package io.github.programmecatalogue.constraint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows HTML by its names, and leaves alone what only looks like it: {@code vector<int>}, {@code a<b}, "R &amp; D".
 *
 * <p>Names that programs use as well, such as {@code <map>} or {@code <object>}, are tags only where they carry an
 * attribute, or close.
 */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9]{0,9})"
            + "(?<attributes>(?:\\s++[A-Za-z_:@][\\w:.-]*+(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>`]++))?+)*+)"
            + "\\s*+/?>");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|(?<name>[A-Za-z][A-Za-z0-9]{1,9}));");

    private static final Set<String> TAGS = words("""
            a abbr acronym b big blockquote br center dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i iframe img ins li
            nobr ol p pre q s script small span strike strong sub sup table tbody td tfoot th thead tr tt u ul wbr""");

    private static final Set<String> TAGS_OR_WORDS = words("""
            address applet area article aside audio base basefont bdi bdo body button canvas caption cite code col
            colgroup data datalist details dfn dialog dir embed fieldset figcaption figure footer form frame frameset
            head header html input kbd label legend link main map mark marquee menu meta meter nav noscript object
            optgroup option output param picture progress rp rt ruby samp search section select slot source style
            summary svg template textarea time title track var video""");

    private static final Set<String> ENTITIES = words("""
            AMP COPY GT LT QUOT REG amp apos gt lt quot
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
            acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
            Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH
            Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
            agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
            ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            OElig oelig Scaron scaron Yuml fnof circ tilde
            Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon
            Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
            sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv
            ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip
            permil prime Prime lsaquo rsaquo oline frasl euro image weierp real trade alefsym
            larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr
            forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int
            there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot
            lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams""");

    private Markup() {}

    /** Whether a text has a comment, a tag or a character entity of HTML. */
    static boolean isIn(String text) {
        return text.contains("<!--") || hasTag(text) || hasEntity(text);
    }

    private static boolean hasTag(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String name = tag.group("name").toLowerCase(Locale.ROOT);
            boolean certain =
                    !tag.group("close").isEmpty() || tag.group("attributes").contains("=");
            if (TAGS.contains(name)
                    ? certain || (tag.group("attributes").isEmpty() && !isTypeArgument(text, tag))
                    : certain && TAGS_OR_WORDS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** {@code List<A>} and {@code a<b>c} are no tags; but a paragraph often starts right after a word. */
    private static boolean isTypeArgument(String text, Matcher tag) {
        String name = tag.group("name");
        return name.length() == 1
                && !name.equals("p")
                && tag.start() > 0
                && Character.isLetterOrDigit(text.codePointBefore(tag.start()));
    }

    private static boolean hasEntity(String text) {
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            String name = entity.group("name");
            if (name == null || ENTITIES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split("\\s+"));
    }
}
