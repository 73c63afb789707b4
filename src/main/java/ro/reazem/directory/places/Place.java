package ro.reazem.directory.places;

/**
 * A territorial unit as the nomenclature lists it.
 *
 * @param siruta its code
 * @param name without the words for its kind
 * @param label as written in an address, such as Câmpeni, jud. Alba
 * @param level 1 for counties, 2 for municipalities, towns and communes, 3 for what is in them
 * @param county the name of its county
 * @param postcode six digits, or empty where every street has its own
 * @param closed whether it is dissolved: it stays in addresses and is offered no more
 */
public record Place(int siruta, String name, String label, PlaceKind kind, int level, String county, String postcode,
    boolean closed) {}
