package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.inAny;
import static io.github.programmecatalogue.testing.Injector.inNew;
import static io.github.programmecatalogue.testing.Injector.oneOf;

import io.github.programmecatalogue.value.Contact;
import java.util.Map;

/** Breaks the rules about addresses, on the web and of mail. */
final class AddressFaults {

    static final Map<String, Injector> ALL = Map.of(
            "url_not_absolute",
            oneOf(
                    draft -> draft.header()
                            .change(header -> header.url(url(draft)))
                            .at("url"),
                    inAny(Draft::courses, "url", (course, draft) -> course.url(url(draft))),
                    inAny(Draft::courses, "image", (course, draft) -> course.image(url(draft))),
                    inAny(Draft::offerings, "url", (offering, draft) -> offering.url(url(draft))),
                    inAny(Draft::offerings, "contact/url", (offering, draft) -> offering.contact(contact(draft))),
                    inAny(Draft::providers, "url", (provider, draft) -> provider.url(url(draft))),
                    inAny(Draft::providers, "contact/url", (provider, draft) -> provider.contact(contact(draft))),
                    inAny(Draft::initiatives, "url", (initiative, draft) -> initiative.url(url(draft))),
                    inAny(Draft::frameworks, "url", (framework, draft) -> framework.url(url(draft))),
                    inAny(Draft::competencies, "url", (competency, draft) -> competency.url(url(draft))),
                    inNew(
                            Draft::competencies,
                            "alignments/0",
                            (competency, draft) -> competency.addAlignment(url(draft)))),
            "email_malformed",
            oneOf(
                    inAny(Draft::offerings, "contact/email", (offering, draft) -> offering.contact(mail(draft))),
                    inAny(Draft::providers, "contact/email", (provider, draft) -> provider.contact(mail(draft)))));

    private AddressFaults() {}

    private static String url(Draft draft) {
        return draft.choose(
                "/courses/7", "example.org", "//example.org", "ftp://example.org", "mailto:a@example.org", "");
    }

    private static Contact contact(Draft draft) {
        return Contact.builder().url(url(draft)).build();
    }

    private static Contact mail(Draft draft) {
        return Contact.builder()
                .email(draft.choose(
                        "office", "office@", "office at example.org", "@example.org", "office@localhost", ""))
                .build();
    }
}
