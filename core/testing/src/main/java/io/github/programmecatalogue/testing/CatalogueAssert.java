package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about what a validator finds in a catalogue. */
public final class CatalogueAssert extends FindingsAssert<CatalogueAssert, Catalogue> {

    private Optional<CatalogueValidator> validator = Optional.empty();

    CatalogueAssert(@Nullable Catalogue actual) {
        super(actual, CatalogueAssert.class);
    }

    /**
     * Judges the catalogue by a validator, such as one that knows rules of one's own.
     *
     * @param validator a validator; the standard one unless said otherwise
     * @return these assertions
     */
    public CatalogueAssert usingValidator(CatalogueValidator validator) {
        this.validator = Optional.of(Objects.requireNonNull(validator, "validator"));
        return this;
    }

    @Override
    protected ValidationReport report(Catalogue catalogue) {
        return validator.orElseGet(CatalogueValidator::standard).validate(catalogue);
    }
}
