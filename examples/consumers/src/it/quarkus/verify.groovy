// The tests did run.
def report = new File(basedir, 'target/surefire-reports/TEST-org.example.school.CatalogueResourceTest.xml').text
assert report.contains(' tests="5"')
