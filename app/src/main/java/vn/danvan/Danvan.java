package vn.danvan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, started by {@code danvan serve} and {@code danvan demo}. */
@SpringBootApplication
public class Danvan {

    public static void main(String[] args) {
        SpringApplication.run(Danvan.class, args);
    }
}
