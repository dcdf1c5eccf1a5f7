// Compiled, with every warning asked for, and without one.
assert new File(basedir, 'target/classes/org/example/school/School.class').file
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
