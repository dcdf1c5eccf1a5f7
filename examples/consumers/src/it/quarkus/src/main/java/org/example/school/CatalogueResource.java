package org.example.school;

import io.github.programmecatalogue.model.Catalogue;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Gives back what is well; of the rest, Quarkus says what is wrong. */
@Path("/catalogues")
public class CatalogueResource {

    @POST
    public Catalogue take(@Valid Catalogue catalogue) {
        return catalogue;
    }
}
