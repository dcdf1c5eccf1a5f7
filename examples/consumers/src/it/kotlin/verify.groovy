// The tests did run, and the sources that pass a null were refused for that.
def report = new File(basedir, 'target/surefire-reports/TEST-org.example.school.SchoolTest.xml').text
assert report.contains(' tests="2"')
def log = new File(basedir, 'build.log').text
assert log =~ /Nothing\.kt:7:\d+ Null cannot be a value of a non-null type 'LocalizedText'/
assert log =~ /Nothing\.kt:10:\d+ Null cannot be a value of a non-null type 'String'/
