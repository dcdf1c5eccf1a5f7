package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@example.org",
                "first.last+kids@sub.example.org",
                "o'neill_1@example.org",
                "инфо@кванториум.рф",
                "1@192.example"
            })
    void acceptsAddressesOfEveryScript(String email) {
        assertThat(findings(Contact.builder().email(email).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "info",
                "info@",
                "@example.org",
                "info@example",
                "info@example.",
                "info@.org",
                "info@example..org",
                "info@@example.org",
                "info@school@example.org",
                "in fo@example.org",
                " info@example.org",
                "info@example.org ",
                ".info@example.org",
                "info.@example.org",
                "in..fo@example.org",
                "mailto:info@example.org",
                "School <info@example.org>",
                "a@example.org, b@example.org",
                "info(at)example.org",
                "in(fo@example.org",
                "in\"fo@example.org",
                "in\u0007fo@example.org"
            })
    void findsWhatHasNotTheFormOfAnAddress(String email) {
        assertThat(findings(Contact.builder().email(email).build())).containsExactly("contact.email email_malformed");
    }

    @Test
    void allowsALocalPartOf64Characters() {
        assertThat(findings(
                        Contact.builder().email("a".repeat(64) + "@example.org").build()))
                .isEmpty();
        assertThat(findings(
                        Contact.builder().email("a".repeat(65) + "@example.org").build()))
                .containsExactly("contact.email email_malformed");
    }

    @Test
    void findsABlankPhoneAndARelativeUrl() {
        assertThat(findings(Contact.builder().phone("\u00A0").url("example.org").build()))
                .containsExactly("contact.phone text_blank", "contact.url url_not_absolute");
        assertThat(findings(Contact.builder()
                        .phone("+7 812 000-00-00")
                        .url("https://example.org")
                        .build()))
                .isEmpty();
    }

    private static List<String> findings(Contact contact) {
        return Findings.of(Provider.builder()
                .id("academy")
                .title(LocalizedText.of("en", "Academy"))
                .contact(contact)
                .build());
    }
}
