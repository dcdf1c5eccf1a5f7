// The tests did run.
def report = new File(basedir, 'target/surefire-reports/TEST-org.example.school.Jackson3Test.xml').text
assert report.contains(' tests="3"')
