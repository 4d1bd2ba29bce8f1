package nl.strook.employees;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** A sheet with as many made-up people as asked, each with a number, BSN and IBAN that pass their checks. */
final class ManyPeople {

    private static final String HEADER =
            "Nummer;Voorletters;Roepnaam;Achternaam;Geboortedatum;BSN;IBAN;Straat;Huisnummer;"
                    + "Postcode;Plaats;E-mail;Eerste dag;Functie;Afdeling;Nummer leidinggevende;Contract;Loon per;Loon;Uren per week;"
                    + "Voltijd per week;Pensioen werknemer;Pensioen werkgever;Loonheffingskorting;Getekend op\r\n";
    private static final int[] BSN_WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private ManyPeople() {}

    static byte[] csv(int count) {
        StringBuilder csv = new StringBuilder(HEADER);
        int bsn = 10_000_000;
        for (int i = 1; i <= count; i++) {
            bsn = nextBsn(bsn);
            csv.append(i)
                    .append(";A.;Mens;Nummer ")
                    .append(i)
                    .append(";14-5-19")
                    .append(60 + i % 40)
                    .append(';');
            csv.append(digits(bsn))
                    .append(';')
                    .append(iban(i))
                    .append(";Dorpsstraat;")
                    .append(i % 200 + 1);
            csv.append(";1234 AB;Voorbeeldstad;mens").append(i).append("@veel.example;1-1-2027;Medewerker;Afdeling ");
            csv.append(i % 20)
                    .append(';')
                    .append(i == 1 ? "" : "1")
                    .append(";onbepaalde tijd;maand;3000,00;36;40;4,80;9,60;ja;1-11-2023\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A BSN that passes its check, near the eight digits. */
    static String bsn(int eightDigits) {
        return digits(nextBsn(eightDigits));
    }

    /** The first eight digits of the next number whose ninth digit can be right. */
    private static int nextBsn(int before) {
        int eight = before + 1;
        while (remainder(eight) > 9) {
            eight++;
        }
        return eight;
    }

    static String digits(int eight) {
        return String.valueOf(eight) + remainder(eight);
    }

    private static int remainder(int eight) {
        String digits = String.valueOf(eight);
        int sum = 0;
        for (int i = 0; i < BSN_WEIGHTS.length; i++) {
            sum += BSN_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    static String iban(int number) {
        String account = "ABNA" + String.format(java.util.Locale.ROOT, "%010d", number);
        StringBuilder value = new StringBuilder();
        (account + "NL00").chars().forEach(c -> value.append(Character.getNumericValue(c)));
        int check = 98 - new BigInteger(value.toString()).mod(NINETY_SEVEN).intValue();
        return "NL" + String.format(java.util.Locale.ROOT, "%02d", check) + account;
    }
}
