package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/courses?age=7&kind=camp#robots",
                "HTTPS://EXAMPLE.ORG/",
                "https://кванториум.рф/курсы",
                "https://例え。テスト/コース",
                "https://例え．テスト/",
                "https://例え｡テスト/",
                "https://می\u200Cخواهم.ir/",
                "https://ශ්\u200Dරී.lk/",
                "https://kids-academy.example/",
                "https://example.org/:8080",
                "https://उदाहरण.परीक्षा/",
                "https://example.org/course list (2026).html",
                "https://example.org/a|b^c{d}",
                "https://example.org?q=1",
                "https://example.org:8443/",
                "https://user:secret@example.org/",
                "https://example.org/@robots:2",
                "https://sub_domain.example.org./",
                "http://localhost:8080/",
                "http://192.0.2.7/",
                "http://[2001:db8::7]:8080/x",
                "http://[::1]"
            })
    void acceptsUrlsAsPeoplePublishThem(String url) {
        assertThat(Findings.of(course().url(url).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.org",
                "www.example.org/courses",
                "/courses/robots",
                "//example.org/courses",
                "ftp://example.org/",
                "mailto:robots@example.org",
                "javascript:alert(1)",
                "data:text/html,robots",
                "http:example.org",
                "http:/example.org",
                "https:\\\\example.org",
                "http://",
                "https://",
                "https:///courses",
                "https://?q=1",
                "https://.org",
                "https://example..org/",
                "https://exa mple.org/",
                "https://exa—mple.org/",
                "https://«example».org/",
                "https://example.org:port/",
                "https://example.org:/",
                "https://https://example.org/",
                "https://user@/",
                "https://[robots]/",
                "https://<host>/",
                " https://example.org/",
                "https://example.org/\n",
                "https://example.org/\tcourses",
                "see https://example.org/",
                "нет"
            })
    void findsWhatIsNoAbsoluteUrl(String url) {
        assertThat(Findings.of(course().url(url).build())).containsExactly("url url_not_absolute");
    }

    @Test
    void namesTheElementOfAList() {
        var competency = Competency.builder()
                .id("programming")
                .title(LocalizedText.of("en", "Programming"))
                .addAlignment("https://example.org/3.4")
                .addAlignment("3.4")
                .build();

        assertThat(Findings.of(competency)).containsExactly("alignments[1] url_not_absolute");
    }
}
