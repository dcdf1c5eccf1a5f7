package io.github.programmecatalogue.search;

import java.util.List;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * What is replaced before a text is divided into words: signs that belong to the name of a language, letters that are
 * written for others, and punctuation that would glue words together.
 *
 * <p>An underscore, which joins words, is left in names such as {@code c_sharp} only, so that these can be told.
 */
final class Signs {

    static final char JOINT = '_';

    static final NormalizeCharMap MAP = map();

    private Signs() {}

    private static NormalizeCharMap map() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("ё", "е");
        map.add("Ё", "Е");
        List.of("_", ".", ":").forEach(glue -> map.add(glue, " "));
        String plus = (JOINT + "plus").repeat(2);
        String sharp = JOINT + "sharp";
        map.add("++", plus);
        List.of("F", "f").forEach(letter -> map.add(letter + "#", "f" + sharp));
        for (String letter : List.of("C", "c", "С", "с")) { // the last two are Cyrillic, and typed as often
            map.add(letter + "++", "c" + plus);
            map.add(letter + "#", "c" + sharp);
            map.add("1" + letter, "1c");
        }
        return map.build();
    }
}
