package org.example.school;

import io.github.programmecatalogue.model.Catalogue;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives back what is well, and says of the rest what is wrong. */
@RestController
class CatalogueController {

    @PostMapping("/catalogues")
    Catalogue take(@Valid @RequestBody Catalogue catalogue) {
        return catalogue;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<String> say(MethodArgumentNotValidException refused) {
        return refused.getFieldErrors().stream().map(CatalogueController::sentence).toList();
    }

    private static String sentence(FieldError error) {
        return error.getField() + ": " + error.getDefaultMessage();
    }
}
