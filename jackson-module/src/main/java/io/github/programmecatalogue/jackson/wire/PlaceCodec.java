package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Place;
import java.util.OptionalDouble;

/** Reads and writes where teaching takes place. */
final class PlaceCodec extends RecordCodec<Place, Place.Builder> {

    static final PlaceCodec INSTANCE = new PlaceCodec();

    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final String REGION = "region";

    private PlaceCodec() {
        super(
                Place.class,
                PropertyTable.of(NAME, ADDRESS, LATITUDE, LONGITUDE, REGION).whole());
    }

    @Override
    Place.Builder draft() {
        return Place.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Place.Builder place) {
        return switch (name) {
            case NAME -> set(source, LocalizedTextCodec.INSTANCE, place, Place.Builder::name);
            case ADDRESS -> set(source, LocalizedTextCodec.INSTANCE, place, Place.Builder::address);
            case LATITUDE -> set(source, CoordinateCodec.INSTANCE, place, Place.Builder::latitude);
            case LONGITUDE -> set(source, CoordinateCodec.INSTANCE, place, Place.Builder::longitude);
            case REGION -> set(source, PlainTextCodec.INSTANCE, place, Place.Builder::region);
            default -> throw unhandled(name);
        };
    }

    @Override
    Place build(Place.Builder place) {
        return place.build();
    }

    @Override
    public void writeMembers(Place place, TokenSink sink) {
        put(sink, NAME, LocalizedTextCodec.INSTANCE, place.getName());
        put(sink, ADDRESS, LocalizedTextCodec.INSTANCE, place.getAddress());
        putCoordinate(sink, LATITUDE, place.getLatitude());
        putCoordinate(sink, LONGITUDE, place.getLongitude());
        put(sink, REGION, PlainTextCodec.INSTANCE, place.getRegion());
    }

    private static void putCoordinate(TokenSink sink, String name, OptionalDouble degrees) {
        if (degrees.isPresent()) {
            put(sink, name, CoordinateCodec.INSTANCE, degrees.getAsDouble());
        }
    }
}
