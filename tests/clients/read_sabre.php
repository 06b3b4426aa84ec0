<?php
// sabre/vobject: FOLDER FROM TO → one JSON line an occurrence.
error_reporting(E_ERROR);
require 'Sabre/VObject/includes.php';
[, $folder, $from, $to] = $argv;
foreach (glob("$folder/*.ics") as $path) {
    $calendar = Sabre\VObject\Reader::read(file_get_contents($path));
    $calendar->expand(new DateTime($from), new DateTime($to));
    foreach ($calendar->VEVENT ?? [] as $event) {
        $start = $event->DTSTART;
        $isDay = (string) ($start['VALUE'] ?? '') === 'DATE';
        $text = $isDay ? $start->getDateTime()->format('Y-m-d')
            : $start->getDateTime()->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
        echo json_encode(['feed' => basename($path, '.ics'), 'uid' => (string) $event->UID, 'start' => $text,
            // Up to version 3 the library leaves the backslashes before commas and semicolons.
            'summary' => preg_replace('/\\\\([,;])/', '$1', (string) $event->SUMMARY)], JSON_THROW_ON_ERROR), "\n";
    }
}
