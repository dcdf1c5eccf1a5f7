module org.example.school {
    requires com.fasterxml.jackson.databind;
    requires io.github.programmecatalogue.jackson;
}
