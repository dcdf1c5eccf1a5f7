// The program ran, as a module, each time it was to.
def said = 'module org.example.school read summer-2026, blank texts: 1'
assert new File(basedir, 'build.log').text.count(said) == 2
