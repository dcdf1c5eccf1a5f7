/**
 * The catalogue in Jackson 2: register {@link io.github.programmecatalogue.jackson2.CatalogueModule}, and a mapper reads
 * and writes the JSON format of the catalogue.
 *
 * <p>Jackson 2 is optional: whoever uses this package has it among the dependencies of their own.
 */
@NullMarked
package io.github.programmecatalogue.jackson2;

import org.jspecify.annotations.NullMarked;
