// The program ran from its image, which holds it, the library and the validator.
assert new File(basedir, 'build.log').text.count('module org.example.school read summer-2026, blank texts: 1') == 1
def modules = new File(basedir, 'target/image/release').text
for (module in ['org.example.school', 'io.github.programmecatalogue.jackson', 'org.hibernate.validator']) {
    assert modules.contains(module)
}
assert !modules.contains('java.desktop')
