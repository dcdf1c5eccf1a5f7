package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void hasAnyOfItsParts() {
        assertThat(Contact.builder().phone("+7 812 000-00-00").build().getPhone())
                .contains("+7 812 000-00-00");
        assertThat(Contact.builder().email("club@example.org").build().getEmail())
                .contains("club@example.org");
        assertThat(Contact.builder().url("https://example.org/").build().getUrl())
                .contains("https://example.org/");
    }

    @Test
    void refusesToSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contact.builder().build())
                .withMessage("A contact must have a phone, an e-mail or a URL");
    }

    @Test
    void equalsByItsParts() {
        Contact contact = Contact.builder().email("club@example.org").build();
        Contact same = Contact.builder().email("club@example.org").build();

        assertThat(contact).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(contact)
                .isNotEqualTo(Contact.builder().from(contact).phone("1").build());
        assertThat(contact).hasToString("Contact{email=club@example.org}");
    }
}
