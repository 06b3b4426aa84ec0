/* libical: FOLDER/FEED.ics… on the command line after FROM TO → one JSON line an occurrence. Zones are those of the
   feed itself. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *from, *to, *feed;
static icalcomponent *calendar;

static void print_text(const char *text) {
    putchar('"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') putchar('\\');
        if ((unsigned char)*text < 32) printf("\\u%04x", *text);
        else putchar(*text);
    }
    putchar('"');
}

static void print_one(icalcomponent *event, struct icaltimetype start) {
    char text[32];
    if (icaltime_is_date(start)) snprintf(text, sizeof text, "%04d-%02d-%02d", start.year, start.month, start.day);
    else {
        start = icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone());
        snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02dZ", start.year, start.month, start.day, start.hour,
                 start.minute, start.second);
    }
    if (strcmp(text, from) < 0 || strcmp(text, to) >= 0) return;
    printf("{\"feed\":\"%s\",\"uid\":", feed);
    print_text(icalcomponent_get_uid(event));
    printf(",\"start\":\"%s\",\"summary\":", text);
    print_text(icalcomponent_get_summary(event));
    puts("}");
}

static int is_replaced(icalcomponent *master, struct icaltimetype start) {
    for (icalcomponent *other = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); other;
         other = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *id = icalcomponent_get_first_property(other, ICAL_RECURRENCEID_PROPERTY);
        if (id && !strcmp(icalcomponent_get_uid(other), icalcomponent_get_uid(master)) &&
            !icaltime_compare(icalproperty_get_datetime_with_component(id, calendar), start))
            return 1;
    }
    return 0;
}

/* As icalcomponent_foreach_recurrence does, which tells whole days as times. */
static void expand(icalcomponent *master) {
    struct icaltimetype start = icalcomponent_get_dtstart(master);
    icalproperty *rule = icalcomponent_get_first_property(master, ICAL_RRULE_PROPERTY);
    struct icaltimetype *dates = calloc(4000, sizeof *dates);
    int count = 0;
    dates[count++] = start;
    if (rule) {
        icalrecur_iterator *steps = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
        struct icaltimetype next;
        while (count < 3000 && !icaltime_is_null_time(next = icalrecur_iterator_next(steps)))
            if (icaltime_compare(next, start)) dates[count++] = next;
        icalrecur_iterator_free(steps);
    }
    for (icalproperty *more = icalcomponent_get_first_property(master, ICAL_RDATE_PROPERTY); more;
         more = icalcomponent_get_next_property(master, ICAL_RDATE_PROPERTY)) {
        struct icaltimetype time = icalproperty_get_rdate(more).time;
        dates[count++] = icaltime_set_timezone(&time, start.zone);
    }
    for (int i = 0; i < count; i++) {
        if (icalproperty_recurrence_is_excluded(master, &start, &dates[i])) continue;
        if (!is_replaced(master, dates[i])) print_one(master, dates[i]);
    }
    free(dates);
}

int main(int count, char **arguments) {
    from = arguments[1], to = arguments[2];
    for (int i = 3; i < count; i++) {
        FILE *file = fopen(arguments[i], "rb");
        fseek(file, 0, SEEK_END);
        long size = ftell(file);
        rewind(file);
        char *text = calloc(size + 1, 1), *name = strdup(strrchr(arguments[i], '/') + 1);
        if (fread(text, 1, size, file) != (size_t)size) return 1;
        fclose(file);
        *strrchr(name, '.') = 0;
        feed = name;
        calendar = icalparser_parse_string(text);
        if (!calendar || icalcomponent_count_errors(calendar)) {
            fprintf(stderr, "%s: libical finds errors\n", feed);
            return 1;
        }
        int total = icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), at = 0;
        icalcomponent **events = calloc(total, sizeof *events);
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            events[at++] = event;
        for (at = 0; at < total; at++) {
            if (icalcomponent_get_first_property(events[at], ICAL_RECURRENCEID_PROPERTY))
                print_one(events[at], icalcomponent_get_dtstart(events[at]));
            else expand(events[at]);
        }
        free(events), free(text), free(name);
        icalcomponent_free(calendar);
    }
    return 0;
}
