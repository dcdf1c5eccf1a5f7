package io.github.programmecatalogue.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what people write where they know nothing to write, in English and Russian.
 *
 * <p>Letter case, no-break spaces and several spaces for one, quotes and brackets around the words, and punctuation at
 * their end mean nothing. Only words that never are the whole of an honest text are here: a course may be called
 * "Testing", and a price may be "по запросу".
 */
final class Placeholders {

    private static final String WORDS = """
            tba|tbc|tbd|to be added|to be announced|to be confirmed|to be decided|to be defined|to be determined
            todo|to do|fixme|coming soon|placeholder|untitled|sample text|dummy text|lorem ipsum
            n/a|n.a|n. a|n / a|not available|not defined|not known|not provided|not set|not specified
            not stated|no data|no description|no information|no title|null|undefined|unknown|unspecified|varies
            see site|see the site|see website|see the website|see our website|see web site|see web page
            test test|test course|test description|test text|test title|asdf|asdfgh|xxx|xxxx|xxxxx|***
            your text here|text here|insert text here|enter text here|title here|description here
            нет данных|нет информации|нет названия|нет описания|нет сведений|без названия|без описания
            уточняется|уточняются|уточнить|уточняйте|будет уточнено|будет уточняться|на уточнении|требует уточнения
            не указан|не указана|не указано|не указаны|не задан|не задана|не задано|не заполнено|не известно
            неизвестно|не определен|не определена|не определено|не определён|неизвестен
            информация отсутствует|данные отсутствуют|описание отсутствует|н/д|н/п
            в разработке|находится в разработке|скоро будет|скоро появится|появится позже|будет позже|заглушка
            будет добавлено|будет добавлено позже|описание будет добавлено|варьируется|варьируются|ххх|хххх|ххххх
            см. сайт|см. на сайте|смотри сайт|смотри на сайте|смотрите сайт|смотрите на сайте|информация на сайте
            тест тест|тестовый курс|тестовая программа|тестовое название|тестовое описание|тестовый текст""";

    /** Answers where something is asked, such as what is needed to enter; and keywords. */
    private static final String ANSWERS =
            "none|not applicable|test|нет|не применимо|неприменимо|отсутствует|отсутствуют|тест";

    private static final String[][] WORDS_BY_LENGTH = byLength(WORDS);
    private static final String[][] WORDS_AND_ANSWERS_BY_LENGTH = byLength(WORDS + "|" + ANSWERS);

    private static final String DUMMY_START = "lorem ipsum dolor";
    private static final String DASHES = "-‐‑‒–—―−_";

    /** No placeholder is longer, however its words are spaced. */
    private static final int LONGEST = 100;

    private static final Pattern ODD_GAP = Pattern.compile("[ \\u00A0]+");

    private Placeholders() {}

    /** Whether the whole of a text is a placeholder, or has neither letter, digit nor sign. */
    static boolean contain(String text) {
        return contain(text, false);
    }

    /** Whether it is one where {@code none} is an answer. */
    static boolean containInPlaceOfAnswer(String text) {
        return contain(text, true);
    }

    private static boolean contain(String text, boolean isAnswer) {
        int start = 0;
        int end = text.length();
        while (start < end && isOpening(text.charAt(start))) {
            start++;
        }
        while (start < end && isClosing(text.charAt(end - 1))) {
            end--;
        }
        if (text.length() < LONGEST && hasOddGap(text)) {
            return contain(ODD_GAP.matcher(text).replaceAll(" "), isAnswer);
        }
        return isDashes(text, start, end)
                || isAmong(isAnswer ? WORDS_BY_LENGTH : WORDS_AND_ANSWERS_BY_LENGTH, text, start, end - start)
                || isDummy(text, start);
    }

    private static boolean isDummy(String text, int start) {
        char first = text.charAt(start);
        return (first == 'L' || first == 'l') && text.regionMatches(true, start, DUMMY_START, 0, DUMMY_START.length());
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '(', '[', '{', '<', '"', '\'', '«', '“', '„', '‘' -> true;
            default -> WhiteSpace.isWhiteSpace(c) || WhiteSpace.hasNoWidth(c);
        };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '.', '…', '!', '?', ',', ';', ':', ')', ']', '}', '>', '"', '\'', '»', '”', '“', '’' -> true;
            default -> WhiteSpace.isWhiteSpace(c) || WhiteSpace.hasNoWidth(c);
        };
    }

    private static boolean isDashes(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (DASHES.indexOf(text.charAt(i)) < 0 && !WhiteSpace.isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Compares with the few words of the same length and first letter, so that a text costs no copy in lower case. */
    private static boolean isAmong(String[][] byLength, String text, int start, int length) {
        if (length < byLength.length) {
            char first = Character.toLowerCase(Character.toUpperCase(text.charAt(start)));
            for (String words : byLength[length]) {
                if (words.charAt(0) == first && text.regionMatches(true, start, words, 0, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words may be further apart than by one space, or by one at which no line breaks. */
    private static boolean hasOddGap(String text) {
        return text.indexOf('\u00A0') >= 0 || text.contains("  ");
    }

    private static String[][] byLength(String list) {
        List<List<String>> byLength = new ArrayList<>();
        Stream.of(list.split("[|\n]")).forEach(words -> {
            while (byLength.size() <= words.length()) {
                byLength.add(new ArrayList<>());
            }
            byLength.get(words.length()).add(words);
        });
        return byLength.stream().map(words -> words.toArray(String[]::new)).toArray(String[][]::new);
    }
}
