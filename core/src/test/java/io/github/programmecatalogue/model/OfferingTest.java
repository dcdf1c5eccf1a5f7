package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OfferingTest {

    @Test
    void saysOnlyWhatItWasTold() {
        Offering offering = Samples.offering().build();

        assertThat(offering.getStatus()).isEqualTo(OfferingStatus.PLANNED);
        assertThat(offering.getEnrolmentStatus()).isEmpty();
        assertThat(offering.getPlacesAvailable()).isEmpty();
        assertThat(offering.getSessions()).isEmpty();
        assertThat(offering.getPrices()).isEmpty();
        assertThat(offering.getTimeZone()).isEmpty();
        assertThat(offering.getPeriod()).isEmpty();
    }

    @Test
    void holdsSessionsAndPrices() {
        Session monday = Session.weekly(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(17, 30));
        Offering offering = Samples.offering()
                .addSession(monday)
                .addPrice(Price.of("305", "USD"))
                .placesAvailable(0)
                .build();

        assertThat(offering.getSessions()).containsExactly(monday);
        assertThat(offering.getPrices()).containsExactly(Price.of("305.00", "USD"));
        assertThat(offering.getPlacesAvailable()).hasValue(0);
    }

    @Test
    void hasTeachingLanguagesInCanonicalForm() {
        assertThat(Samples.offering()
                        .addTeachingLanguages("EN-gb", "ru")
                        .build()
                        .getTeachingLanguages())
                .containsExactly("en-GB", "ru");
    }

    @Test
    void refusesATeachingLanguageThatIsNone() {
        Offering.Builder builder = Samples.offering().addTeachingLanguage("en_GB");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Language must be a BCP 47 tag such as en, ru or en-GB: \"en_GB\"");
    }

    @Test
    void refusesFewerPlacesThanNone() {
        Offering.Builder builder = Samples.offering().placesAvailable(-1);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Places available must not be negative: -1");
    }
}
