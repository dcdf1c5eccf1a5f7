package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import java.util.regex.Pattern;

/** Reads where something takes place: an address in the state of Washington, or the name of a building. */
final class PlaceText {

    private static final Pattern TOWN = Pattern.compile("[^,0-9]+, WA");
    private static final Pattern ADDRESS = Pattern.compile(".+, WA(?: [0-9]{5})?");

    private PlaceText() {}

    /** The place that a text states. */
    static Reading<Place> read(String text) {
        if (Wording.leavesOpen(text)) {
            return Reading.refused(text, "leaves the place open");
        }
        if (TOWN.matcher(text).matches()) {
            return Reading.refused(text, "names a town, in which nobody finds the place");
        }
        LocalizedText stated = LocalizedText.of(SeattleCatalogue.LANGUAGE, text);
        return Reading.of(
                ADDRESS.matcher(text).matches()
                        ? Place.builder().address(stated).build()
                        : Place.builder().name(stated).build());
    }
}
