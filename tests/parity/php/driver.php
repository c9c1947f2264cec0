<?php

// Cronofy's SDK for PHP, unmodified, driven by lines of JSON: {"method", "arguments"} in; {"returned"},
// {"status", "body"} or {"failed"} out. Started as: php driver.php FOLDER BASE_URL CLIENT_ID CLIENT_SECRET
// where the folder is a checkout of the SDK.

declare(strict_types=1);

use Cronofy\Batch\Batch;
use Cronofy\Batch\BatchResponse;
use Cronofy\Batch\BatchResult;
use Cronofy\Cronofy;
use Cronofy\Exception\CronofyException;
use Cronofy\Exception\PartialBatchFailureException;

[, $folder, $baseUrl, $clientId, $clientSecret] = $argv;

spl_autoload_register(function (string $class) use ($folder): void {
    $path = $folder . '/src/' . str_replace('\\', '/', substr($class, strlen('Cronofy\\'))) . '.php';
    if (str_starts_with($class, 'Cronofy\\') && is_file($path)) {
        require $path;
    }
});

$client = new Cronofy(['client_id' => $clientId, 'client_secret' => $clientSecret]);
$client->apiRootUrl = $client->appRootUrl = $baseUrl;
$client->hostDomain = substr($baseUrl, strlen('http://'));

/** Each argument of a batch is a method of its builder with that one's arguments. */
function batched(Cronofy $client, array $steps): BatchResult
{
    $batch = Batch::create();
    foreach ($steps as $step) {
        $batch->{$step[0]}(...array_slice($step, 1));
    }
    try {
        return $client->executeBatch($batch);
    } catch (PartialBatchFailureException $partial) {
        return $partial->result();
    }
}

/** What a method returned, as JSON carries it. */
function plain(mixed $value): mixed
{
    if ($value instanceof BatchResult) {
        return array_map('plain', $value->responses());
    }
    if ($value instanceof BatchResponse) {
        return ['status' => $value->status()] + ($value->data() === null ? [] : ['data' => $value->data()]);
    }
    return $value instanceof Traversable ? iterator_to_array($value, false) : $value;
}

while (($line = fgets(STDIN)) !== false) {
    ['method' => $method, 'arguments' => $arguments] = json_decode($line, true, 64, JSON_THROW_ON_ERROR);
    try {
        $called = $method === 'executeBatch' ? batched($client, $arguments) : $client->$method(...$arguments);
        $outcome = ['returned' => plain($called)];
    } catch (CronofyException $refused) {
        $body = $refused->error_details();
        $outcome = ['status' => $refused->getCode(), 'body' => $body === '' ? null : $body];
    } catch (Throwable $failed) {
        $outcome = ['failed' => (string) $failed];
    }
    echo json_encode($outcome, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES), "\n";
}
