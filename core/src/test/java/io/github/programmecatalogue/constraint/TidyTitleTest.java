package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROBOTICS FOR ALL",
                "ОСНОВЫ РОБОТОТЕХНИКИ",
                "НАУКА И ТЕХНИКА!",
                "И\u0306ОГА ШКОЛА\u0301 ЖИ\u0306ЗНЬ",
                "3D МОДЕЛИРОВАНИЕ НА ПК",
                "ᲡᲙᲝᲚᲐ ᲠᲝᲑᲝᲢᲘᲙᲐ",
                "İSTANBUL ROBOT KULÜBÜ",
                "ΡΟΜΠΟΤΙΚΉ ΓΙΑ ΠΑΙΔΙΆ",
                "СІМ’Я І ІМ’ЯТА",
                "СІМ'Я І ІМ'ЯТА",
                "СІМʼЯ І ІМʼЯТА",
                "РОБОТЫ\tДЕТЯМ",
                "РОБОТЫ\u00A0ДЕТЯМ"
            })
    void findsTitlesInCapitals(String title) {
        assertThat(findings(title)).containsExactly("title[ru] title_shouting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VR AR",
                "3D CAD",
                "IT-КУБ ПРО",
                "VR-AR-XR 3D",
                "ARDUINO",
                "РОБОТОТЕХНИКА",
                "LEGO WEDO 2.0",
                "ARDUINO 101",
                "PYTHON 编程入门",
                "Школа ПРОГРАММИРОВАНИЯ НА JAVA",
                "机器人 编程入门课程",
                "دورة الروبوتات للأطفال",
                "რობოტიკა სკოლაში",
                "ǅUNGLA ROBOTI",
                "12345 67890",
                "🤖🤖🤖🤖🤖 🚀🚀🚀🚀🚀"
            })
    void acceptsNamesAndScriptsWithoutCapitals(String title) {
        assertThat(findings(title)).isEmpty();
    }

    @Test
    void findsATitleOfMoreThan200Characters() {
        assertThat(findings("я".repeat(200))).isEmpty();
        assertThat(findings("я".repeat(201))).containsExactly("title[ru] title_too_long");
    }

    @Test
    void countsCodePoints() {
        assertThat(findings("🤖".repeat(200))).isEmpty();
        assertThat(findings("🤖".repeat(201))).containsExactly("title[ru] title_too_long");
    }

    @Test
    void allowsACompetencyThousandCharacters() {
        assertThat(Findings.of(competency(1000))).isEmpty();
        assertThat(Findings.of(competency(1001))).containsExactly("title[en] title_too_long");
    }

    @Test
    void findsWhatIsWrongWithAnyText() {
        assertThat(findings(" <i>Роботы</i>"))
                .containsExactly("title[ru] text_has_markup", "title[ru] text_surrounding_whitespace");
        assertThat(findings("TBD")).containsExactly("title[ru] text_placeholder");
        assertThat(findings("Ro\u0007bots")).containsExactly("title[ru] text_control_character");
    }

    private static Competency competency(int length) {
        return Competency.builder()
                .id("programming")
                .title(LocalizedText.of("en", "a".repeat(length)))
                .build();
    }

    private static List<String> findings(String title) {
        return Findings.of(course().title(LocalizedText.of("ru", title)).build());
    }
}
