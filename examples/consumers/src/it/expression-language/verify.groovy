// The tests did run.
def report = new File(basedir, 'target/surefire-reports/TEST-org.example.school.HostWithExpressionsTest.xml').text
assert report.contains(' tests="2"')
