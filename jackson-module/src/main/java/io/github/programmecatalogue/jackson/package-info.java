/**
 * The catalogue in Jackson: register {@link io.github.programmecatalogue.jackson.CatalogueModule}, and a mapper reads and
 * writes the JSON format of the catalogue.
 */
@NullMarked
package io.github.programmecatalogue.jackson;

import org.jspecify.annotations.NullMarked;
