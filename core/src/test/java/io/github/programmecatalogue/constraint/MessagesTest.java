package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String PREFIX = "programmecatalogue.";

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru"})
    void everyCodeHasAMessage(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        ReportedCodes.all().forEach(code -> expected.add(PREFIX + code));

        assertThat(messages(language).keySet()).containsAll(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru"})
    void messagesAreSentencesWithoutExpressions(String language) throws IOException {
        assertThat(messages(language))
                .allSatisfy((key, message) ->
                        assertThat(message).matches(form(key)).doesNotContain("$", "#{", "\\", ". ", "  "));
    }

    /** A finding goes on after the rule, so that only what is said besides it ends with a full stop. */
    private static String form(String key) {
        if (key.startsWith(PREFIX + "json_malformed.evidence")) {
            // Of a document that is no JSON at all there may be nothing to quote.
            return ".*[^.!\\s]";
        }
        if (key.contains(".evidence") || key.endsWith(".place")) {
            return ".*\\{\\w+}.*";
        }
        if (key.equals(PREFIX + "left_out")) {
            return "\\p{Ll}.*[^.!\\s]";
        }
        boolean explains = key.endsWith(".rationale") || key.endsWith(".remedy");
        return explains ? "\\p{Lu}[^{}]*[^{}.!\\s]\\." : "\\p{Lu}.*[^.!\\s]";
    }

    @Test
    void messagesOfBothLanguagesNameTheSameAttributesAndProperties() throws IOException {
        Map<String, String> russian = messages("_ru");

        messages("")
                .forEach((code, message) -> assertThat(names(Objects.requireNonNull(russian.get(code), code)))
                        .as(code)
                        .isEqualTo(names(message)));
    }

    static List<Class<? extends Annotation>> constraints() {
        return ReportedCodes.constraints();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void theMessageOfAnAnnotationIsOneOfItsCodes(Class<? extends Annotation> constraint) throws NoSuchMethodException {
        List<String> templates = ReportedCodes.of(constraint).stream()
                .map(code -> "{" + PREFIX + code + "}")
                .toList();

        assertThat(constraint.getMethod("message").getDefaultValue()).isIn(templates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | The title should have at most 200 characters",
                "en-GB | The title should have at most 200 characters",
                "ru    | Название не следует делать длиннее предела (символов: 200)",
                "ru-RU | Название не следует делать длиннее предела (символов: 200)",
                "ka    | The title should have at most 200 characters"
            })
    void aDefaultFactoryWritesInTheLanguageOfTheReader(String language, String message) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(messages(validator(Locale.forLanguageTag(language)), title("я".repeat(201))))
                    .containsExactly(message);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEnglishReaderGetsEnglishOnARussianMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru-RU"));
        try {
            assertThat(messages(validator(Locale.ENGLISH), title(" "))).containsExactly("The text must not be blank");
            assertThat(messages(validator(Locale.forLanguageTag("ru")), title(" ")))
                    .containsExactly("Текст не должен быть пустым");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "#{1+1}",
                "{programmecatalogue.title_too_long}",
                "{title_too_long}",
                "{maxLength}",
                "${validatedValue}",
                "\\{x\\}",
                "$1 '' {0}"
            })
    void whatAUserWroteIsNeverEvaluated(String written) {
        Course course = course().title(LocalizedText.of("en", written + "\u0007<b>"))
                .url(written)
                .addKeywords(written, written)
                .build();

        List<ConstraintViolation<Course>> violations = violations(validator(Locale.ENGLISH), course);

        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "The text should be plain, without HTML tags or character entities",
                        "The text should have no control characters other than line breaks and tabs",
                        "The URL must be absolute, with http or https and a host",
                        "The list should name each thing only once");
        assertThat(violations)
                .extracting(ConstraintViolation::getMessageTemplate)
                .allMatch(template -> template.matches("\\{programmecatalogue\\.[a-z_]+\\}"));
    }

    private static Course title(String title) {
        return course().title(LocalizedText.of("en", title)).build();
    }

    private static List<String> messages(Validator validator, Course course) {
        return violations(validator, course).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static List<ConstraintViolation<Course>> violations(Validator validator, Course course) {
        return validator.validate(course, Default.class, Advice.class).stream()
                .filter(violation -> !Findings.isOfRule(violation))
                .toList();
    }

    /** The validator that a host has by default, for a reader of a language. */
    private static Validator validator(Locale reader) {
        MessageInterpolator interpolator =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
        return Validation.buildDefaultValidatorFactory()
                .usingContext()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return interpolator.interpolate(template, context, reader);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale locale) {
                        return interpolator.interpolate(template, context, locale);
                    }
                })
                .getValidator();
    }

    /** The attributes, in braces, and what JSON spells so, between backticks. */
    private static List<String> names(String message) {
        return Pattern.compile("\\{[^}]*\\}|`[^`]*`")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Map<String, String> messages(String language) throws IOException {
        String name = "/ContributorValidationMessages" + language + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
