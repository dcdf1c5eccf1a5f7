package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A program with the core and what comes along with it: no JSON, and no Expression Language. */
class SchoolTest {

    private static final Catalogue SCHOOL = Catalogue.builder()
            .id("our-school")
            .title(LocalizedText.of("en", "Our school"))
            .language("en")
            .addCourse(Course.builder()
                    .id("robotics")
                    .title(LocalizedText.of("en", "Robotics"))
                    .addPrerequisite("algorithms")
                    .build())
            .build();

    @Test
    void isToldWhatIsWrong() {
        ValidationReport report = CatalogueValidator.standard().validate(SCHOOL);
        assertEquals(1, report.count("reference_not_found"));
        Finding finding = report.getFindings().stream()
                .filter(each -> each.getCode().equals("reference_not_found"))
                .findFirst()
                .orElseThrow();
        assertEquals("/courses/0/prerequisites/0/anyOf/0", finding.getPointer());
        assertEquals(
                "Ссылка должна указывать на то, что есть в каталоге: algorithms нет в /courses",
                finding.getMessage(Locale.forLanguageTag("ru")));
    }

    @Test
    void gotNoJson() {
        for (String type : new String[] {"tools.jackson.core.JsonParser", "com.fasterxml.jackson.core.JsonParser"}) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
        }
    }
}
