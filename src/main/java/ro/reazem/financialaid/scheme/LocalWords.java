package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;

/**
 * How a local aid is spoken of (denumirea ajutorului local).
 *
 * @param of in the genitive of Romanian acts: privind acordarea …
 * @param about as their subject: privind …
 * @param text what every disposition says of it in Romanian, empty when nothing more
 * @param nameEn the name in English, for screens
 * @param textEn the same text in English, for screens
 */
public record LocalWords(String of, String about, String text, String nameEn, String textEn) implements ValueObject {}
