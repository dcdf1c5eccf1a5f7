/**
 * Catalogues as documents: {@link io.github.programmecatalogue.jackson.CatalogueReader} reads all that can be read of one,
 * and reports the rest; {@link io.github.programmecatalogue.jackson.CatalogueWriter} writes one whole or not at all;
 * {@link io.github.programmecatalogue.jackson.CatalogueSchema} has the JSON Schema of the format. For a mapper of Jackson 3
 * there is {@link io.github.programmecatalogue.jackson.CatalogueModule}.
 */
@NullMarked
package io.github.programmecatalogue.jackson;

import org.jspecify.annotations.NullMarked;
