package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write about the ages of an audience, such as "18 yrs +" or "Ages 13 to 19".
 *
 * <p>It reads only what leaves no doubt. An age range counts completed years: months are refused, and so are school
 * grades, whose ages differ from pupil to pupil, and "over 18", which some write of those who are 18 and some do not.
 */
final class AgeText {

    private static final List<Form> FORMS = List.of(
            new Form("(?:all|any) ages?", ages -> AgeRange.atLeast(0)),
            new Form("N", ages -> AgeRange.of(ages[0], ages[0])),
            new Form("(?:from )?N ?(?:-|to|through) ?N|between N and N", ages -> AgeRange.of(ages[0], ages[1])),
            new Form("N ?\\+|N (?:and|or|&) (?:up|older|over|above)|at least N", ages -> AgeRange.atLeast(ages[0])),
            new Form("N (?:and|or|&) (?:under|younger|below)|up to N", ages -> AgeRange.atMost(ages[0])),
            new Form("(?:under|below|less than|younger than) N", ages -> AgeRange.atMost(ages[0] - 1)),
            new Form(
                    "at least N (?:but|and) (?:under|below|less than|younger than) N",
                    ages -> AgeRange.of(ages[0], ages[1] - 1)));

    private static final List<Doubt> DOUBTS = List.of(
            new Doubt("\\bmonths?\\b", "counts months, not completed years"),
            new Doubt(
                    "\\b(?:grades?|graders?|k|kindergarten|schools?|years? [0-9])\\b", "names school grades, not ages"),
            new Doubt("(?:over|above|older than) [0-9]+", "leaves open whether that age belongs to it"),
            new Doubt("^[^0-9]+$", "names people, not their ages"));

    /** Their word for everybody: it stands beside 12–24, 12–26 and 5–25 alike, and so tells no ages. */
    private static final Pattern EVERYBODY = Pattern.compile("(.*), ?(all youth)", Pattern.CASE_INSENSITIVE);

    private static final Pattern INTRODUCTION = Pattern.compile("^(?:ages?|aged)\\b:? ?");
    private static final Pattern YEARS =
            Pattern.compile("(?<=[0-9+])[ -]?(?:years?|yrs?|y[./]?o)\\b\\.?(?:[ -]olds?\\b| of age\\b)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private AgeText() {}

    /** The ages that a text states; whatever it says besides is left unread. */
    static Reading<AgeRange> read(String text) {
        Matcher everybody = EVERYBODY.matcher(text);
        if (everybody.matches()) {
            return readAges(everybody.group(1))
                    .value()
                    .map(ages -> Reading.partly(ages, everybody.group(2), "names people, not their ages"))
                    .orElseGet(() -> refused(text));
        }
        return readAges(text);
    }

    private static Reading<AgeRange> readAges(String text) {
        String ages = withoutUnits(text);
        for (Form form : FORMS) {
            if (form.pattern.matcher(ages).matches()) {
                try {
                    return Reading.of(form.range.apply(numbers(ages)));
                } catch (IllegalArgumentException e) { // such as 19-13
                    return Reading.refused(text, String.valueOf(e.getMessage()));
                }
            }
        }
        return refused(text);
    }

    private static Reading<AgeRange> refused(String text) {
        if (Wording.leavesOpen(text)) {
            return Reading.refused(text, "leaves the ages open");
        }
        String plain = Wording.plain(text);
        return DOUBTS.stream()
                .filter(doubt -> doubt.isIn(plain))
                .findFirst()
                .map(doubt -> Reading.<AgeRange>refused(text, doubt.reason))
                .orElseGet(() -> Reading.refused(text, "says more than ages, or says it in another way"));
    }

    /** The text without "ages" at its start and "years old" behind its numbers; "years 7-9", which are of school, stay. */
    private static String withoutUnits(String text) {
        String plain = INTRODUCTION.matcher(Wording.plain(text)).replaceFirst("");
        return YEARS.matcher(plain).replaceAll("");
    }

    private static int[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** A way to write ages, in which N is a number of at most three digits. */
    private record Form(Pattern pattern, Function<int[], AgeRange> range) {

        Form(String form, Function<int[], AgeRange> range) {
            this(Pattern.compile(form.replace("N", "[0-9]{1,3}")), range);
        }
    }

    /** What shows that a text does not state ages, and why. */
    private record Doubt(Pattern sign, String reason) {

        Doubt(String sign, String reason) {
            this(Pattern.compile(sign), reason);
        }

        boolean isIn(String text) {
            return sign.matcher(text).find();
        }
    }
}
