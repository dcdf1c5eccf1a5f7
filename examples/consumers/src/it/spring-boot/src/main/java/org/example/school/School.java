package org.example.school;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A server that takes catalogues. */
@SpringBootApplication
public class School {

    public static void main(String... args) {
        SpringApplication.run(School.class, args);
    }
}
