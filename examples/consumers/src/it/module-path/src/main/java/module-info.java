module org.example.school {
    requires io.github.programmecatalogue.jackson;
}
